/**
 * How the desktop speaks: texts of its bundles in the interface language, numbers and dates as people write them.
 */
@Version("1.0.0")
package org.maillage.ui.text;

import org.osgi.annotation.versioning.Version;
