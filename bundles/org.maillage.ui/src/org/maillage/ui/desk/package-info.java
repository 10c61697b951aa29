/**
 * What a person is at: the search that is asked, the entry that is read; and how other views of the window bring them to
 * entries, searches and views.
 */
@Version("1.0.0")
package org.maillage.ui.desk;

import org.osgi.annotation.versioning.Version;
