import '../meta/meta.css';
import './instagram.css';
import './direct/direct.css';
import './post/post.css';
import { startMetaSite } from '../meta/start';
import { App } from './App';

startMetaSite(App);
