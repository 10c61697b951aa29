package org.maillage.ui.internal;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.maillage.api.text.Message;

import jakarta.inject.Inject;

/** The texts of this bundle in the interface language: English when the platform speaks English, else French. */
@Creatable
public final class Texts {

    private final Locale language;

    /** Speaks the language of the platform. */
    @Inject
    public Texts() {
        this(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
    }

    /** Speaks a given language. */
    public Texts(Locale language) {
        this.language = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.FRANCE;
    }

    /** The interface language, with the country whose usage dates and numbers follow. */
    public Locale language() {
        return language;
    }

    /** A text of this bundle. */
    public String of(String key, Object... arguments) {
        return Message.of(Texts.class, key, arguments).in(language);
    }
}
