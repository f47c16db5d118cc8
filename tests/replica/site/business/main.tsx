import '../meta/meta.css';
import './business.css';
import { startMetaSite } from '../meta/start';
import { App } from './App';

startMetaSite(App);
