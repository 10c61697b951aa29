package org.maillage.api.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A sentence that can be said in each interface language. The texts stand in {@code messages.properties} (French, the
 * default) and {@code messages_en.properties} in the package of the anchor class, in {@link MessageFormat} syntax.
 * Immutable.
 *
 * @param anchor    a class of the bundle and package that hold the texts
 * @param key       the key of the text
 * @param arguments what the text's placeholders stand for; a {@link Message} among them is said in the same language
 */
public record Message(Class<?> anchor, String key, List<Object> arguments) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** A message of a class’s bundle. Null arguments are said as nothing. */
    public static Message of(Class<?> anchor, String key, Object... arguments) {
        return new Message(anchor, key,
                java.util.Arrays.stream(arguments).map(each -> each == null ? "" : each).toList());
    }

    /**
     * The text in a language; French where the language has none.
     *
     * @throws java.util.MissingResourceException when the key has no text at all, a defect of the bundle
     */
    public String in(Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", language,
                anchor.getClassLoader(), NO_FALLBACK);
        Object[] said = arguments.stream()
                .map(each -> each instanceof Message message ? message.in(language) : each).toArray();
        return new MessageFormat(texts.getString(key), language).format(said);
    }

    /** The French text. */
    @Override
    public String toString() {
        return in(Locale.FRENCH);
    }
}
