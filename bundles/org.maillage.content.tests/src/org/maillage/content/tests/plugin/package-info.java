/** What plug-ins of the tests bring. */
package org.maillage.content.tests.plugin;
