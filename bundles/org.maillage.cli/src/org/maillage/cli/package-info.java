/**
 * Commands of the command line, contributed as services.
 */
@Version("1.0.0")
package org.maillage.cli;

import org.osgi.annotation.versioning.Version;
