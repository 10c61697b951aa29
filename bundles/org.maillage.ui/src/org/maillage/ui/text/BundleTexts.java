package org.maillage.ui.text;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.maillage.api.text.Message;

/**
 * The texts of a bundle of the desktop in the interface language: English when the platform speaks English, else French.
 * Each bundle has a class of its own that names itself as the anchor of its texts. Immutable.
 */
public abstract class BundleTexts {

    private final Class<?> anchor;
    private final Locale language;

    /**
     * Speaks the language of the platform.
     *
     * @param anchor a class of the package that holds the texts
     */
    protected BundleTexts(Class<?> anchor) {
        this(anchor, Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    }

    /** Speaks a given language. */
    protected BundleTexts(Class<?> anchor, Locale language) {
        this.anchor = anchor;
        this.language = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.FRANCE;
    }

    /** The interface language, with the country whose usage dates and numbers follow. */
    public final Locale language() {
        return language;
    }

    /** A text of this bundle. */
    public final String of(String key, Object... arguments) {
        return Message.of(anchor, key, arguments).in(language);
    }
}
