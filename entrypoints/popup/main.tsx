import '../../components/shared/page.css';
import '../../components/popup/popup.css';
import { PopupHead } from '../../components/popup/PopupHead';
import { openPage } from '../../components/shared/openPage';

openPage(document, <PopupHead />);

// The database and all that counts are loaded once something shows: they would hold up the first picture.
const fill = () => import('./openPopup').then(({ openPopup }) => openPopup()).catch(console.error);
// Nothing is drawn in a hidden page, so nothing is to be waited for.
if (document.hidden) fill();
else requestAnimationFrame(() => setTimeout(fill));
