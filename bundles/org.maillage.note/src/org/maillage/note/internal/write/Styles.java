package org.maillage.note.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.maillage.note.internal.template.Look;

/** The style sheets of notes, in the colours of a chamber. */
final class Styles {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    private Styles() {
    }

    /** A text beside this class, with the colours in it. */
    static String colored(String name, Look look) {
        return resource(name).replace("@ink@", "#" + Look.hex(look.ink())).replace("@accent@", "#" + Look.hex(look.accent()))
                .replace("@tint@", "#" + Look.hex(look.tint()));
    }

    static String resource(String name) {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the rules of a style sheet on the elements themselves, later rules last: e-mail clients drop style sheets. */
    static void inline(Document page, String sheet) {
        Matcher rules = RULE.matcher(sheet);
        while (rules.find()) {
            for (Element each : page.select(rules.group(1).strip())) {
                String own = each.attr("style").strip();
                String separator = own.isEmpty() || own.endsWith(";") ? "" : ";";
                each.attr("style", (own + separator + " " + rules.group(2).strip()).strip());
            }
        }
        page.select("[class]").removeAttr("class");
    }
}
