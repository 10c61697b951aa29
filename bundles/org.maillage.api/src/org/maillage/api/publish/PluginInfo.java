package org.maillage.api.publish;

/**
 * A plug-in, or the product.
 *
 * @param id      what installs it
 * @param version its version
 * @param title   what people call it
 * @param enabled whether it is switched on
 */
public record PluginInfo(String id, String version, String title, boolean enabled) {
}
