import { cleanPage, openPage } from './page';

cleanPage(openPage(), true);
