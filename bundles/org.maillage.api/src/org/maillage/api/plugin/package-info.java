/**
 * How the product calls what plug-ins contribute: named when it fails or hangs, and never to the harm of the rest.
 */
@Version("1.0.0")
package org.maillage.api.plugin;

import org.osgi.annotation.versioning.Version;
