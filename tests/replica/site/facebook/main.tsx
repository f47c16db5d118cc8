import '../meta/meta.css';
import './facebook.css';
import './comments/comments.css';
import './messages/messages.css';
import { startMetaSite } from '../meta/start';
import { App } from './App';

startMetaSite(App);
