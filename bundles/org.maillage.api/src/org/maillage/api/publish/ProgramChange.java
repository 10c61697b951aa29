package org.maillage.api.publish;

/**
 * Another version of a plug-in, of the product, or of a collection that comes with it.
 *
 * @param id    what installs it
 * @param title what people call it
 * @param from  the version that is there; empty when it comes
 * @param to    the version that will be there; empty when it goes
 * @param kind  what it is
 */
public record ProgramChange(String id, String title, String from, String to, Kind kind) {

    /** What changes. */
    public enum Kind {
        /** The product. */
        PRODUCT,
        /** A plug-in. */
        PLUGIN,
        /** A collection that comes with the product. */
        COLLECTION
    }
}
