/**
 * What the views of the desktop are made of: names for those who hear the screen, rows of several lines, buttons,
 * colours that read in both themes, proposals under a box.
 */
@Version("1.0.0")
package org.maillage.ui.widgets;

import org.osgi.annotation.versioning.Version;
