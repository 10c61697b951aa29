/**
 * How a plug-in shows its own types of entries: a service that writes a better page than the one made from the model.
 */
@Version("1.0.0")
package org.maillage.ui.page;

import org.osgi.annotation.versioning.Version;
