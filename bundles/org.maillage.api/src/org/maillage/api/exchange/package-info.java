/**
 * Import and export of entries. A format is a service: {@link org.maillage.api.exchange.Importer} reads one,
 * {@link org.maillage.api.exchange.Exporter} writes one.
 */
@Version("1.0.0")
package org.maillage.api.exchange;

import org.osgi.annotation.versioning.Version;
