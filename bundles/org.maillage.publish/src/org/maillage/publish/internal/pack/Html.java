package org.maillage.publish.internal.pack;

/** Texts in HTML and XML. */
final class Html {

    private Html() {
    }

    /** A text that stands for itself, in content and in attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
