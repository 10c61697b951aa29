package org.maillage.publish.internal.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.publish.ContentChanges;
import org.maillage.api.publish.EntryChange;
import org.maillage.api.publish.FieldChange;
import org.maillage.api.publish.FileChange;
import org.maillage.publish.internal.PublishTexts;

/** The page that says what changed in a version, for people. It needs nothing beside it and runs no script. */
final class ChangesPage {

    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #bbb}
            h3{font-size:1rem;margin:1rem 0 .2rem}code{color:#555}dt{font-weight:600}dd{margin:0 0 .5rem 1rem}
            del{color:#8a1f11;text-decoration-thickness:1px}ins{color:#0b5a1e;text-decoration:none}a{color:#0a4a8f}
            @media(prefers-color-scheme:dark){body{color:#ddd;background:#1c1c1c}code{color:#aaa}del{color:#ff9d8f}
            ins{color:#8fd99f}a{color:#8fbfff}}
            """;
    private static final List<EntryChange.Kind> ORDER = List.of(EntryChange.Kind.CLOSED, EntryChange.Kind.ADDED,
            EntryChange.Kind.CHANGED, EntryChange.Kind.ARCHIVED, EntryChange.Kind.REMOVED);
    /** A longer value is cut, so that a page stays a page; the entry itself has it whole. */
    private static final int LONGEST = 2000;

    private final Locale language;

    ChangesPage(Locale language) {
        this.language = language;
    }

    /** Name of the page of a version. */
    static String file(String collection, String version, Locale language) {
        return "changes/" + collection + "-" + version + (language.equals(Locale.FRENCH) ? "" : "."
                + language.getLanguage()) + ".html";
    }

    /** Name of the first page. */
    static String index(Locale language) {
        return language.equals(Locale.FRENCH) ? "index.html" : "index." + language.getLanguage() + ".html";
    }

    String page(CollectionBundle bundle, String collection, ContentChanges changes) {
        StringBuilder html = new StringBuilder();
        String title = bundle.title() + " " + bundle.version();
        begin(html, title);
        Locale other = other();
        html.append("<p><a href=\"../").append(index(language)).append("\">").append(said("page.all")).append("</a> · <a hreflang=\"")
                .append(other.getLanguage()).append("\" href=\"")
                .append(file(collection, bundle.version().toString(), other).substring("changes/".length()))
                .append("\">").append(name(other)).append("</a></p>\n");
        html.append("<p>").append(changes.from().isEmpty() ? said("page.first", changes.entries().size())
                : said("page.since", changes.from(), changes.entries().size())).append("</p>\n");
        for (EntryChange.Kind kind : ORDER) {
            List<EntryChange> entries = changes.entries().stream().filter(each -> each.kind() == kind).toList();
            if (!entries.isEmpty()) {
                html.append("<h2>").append(said("page." + kind, entries.size())).append("</h2>\n");
                entries.forEach(each -> entry(html, each));
            }
        }
        if (!changes.files().isEmpty()) {
            html.append("<h2>").append(said("page.files", changes.files().size())).append("</h2>\n<ul>\n");
            for (FileChange each : changes.files()) {
                html.append("<li><code>").append(Html.escape(each.path())).append("</code> ")
                        .append(said("page.file." + each.kind())).append("</li>\n");
            }
            html.append("</ul>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void entry(StringBuilder html, EntryChange change) {
        html.append("<h3>").append(Html.escape(change.title())).append(" <code>").append(Html.escape(change.id()))
                .append("</code></h3>\n");
        if (change.fields().isEmpty()) {
            return;
        }
        html.append("<dl>\n");
        for (FieldChange each : change.fields()) {
            html.append("<dt>").append(Html.escape(each.label(language))).append("</dt>\n<dd>");
            if (!each.before().isEmpty()) {
                html.append("<del>").append(Html.escape(cut(each.before()))).append("</del>");
            }
            if (!each.before().isEmpty() && !each.after().isEmpty()) {
                html.append("<br>");
            }
            if (!each.after().isEmpty()) {
                html.append("<ins>").append(Html.escape(cut(each.after()))).append("</ins>");
            }
            html.append("</dd>\n");
        }
        html.append("</dl>\n");
    }

    private Locale other() {
        return language.equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static String name(Locale each) {
        return each.equals(Locale.FRENCH) ? "Français" : "English";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /**
     * The first page of a site.
     *
     * @param versions titles and versions of each collection, the newest first
     */
    String index(Map<String, List<CollectionBundle>> versions) {
        StringBuilder html = new StringBuilder();
        begin(html, PublishTexts.of("page.site").in(language));
        Locale other = other();
        html.append("<p><a hreflang=\"").append(other.getLanguage()).append("\" href=\"").append(index(other))
                .append("\">").append(name(other)).append("</a></p>\n");
        html.append("<p>").append(said("page.howto")).append("</p>\n");
        versions.forEach((collection, bundles) -> {
            html.append("<h2>").append(Html.escape(bundles.getFirst().title())).append(" <code>")
                    .append(Html.escape(collection)).append("</code></h2>\n<ul>\n");
            for (CollectionBundle each : bundles) {
                html.append("<li><a href=\"").append(file(collection, each.version().toString(), language))
                        .append("\">").append(each.version()).append("</a></li>\n");
            }
            html.append("</ul>\n");
        });
        return html.append("</body>\n</html>\n").toString();
    }

    private void begin(StringBuilder html, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<title>").append(Html.escape(title)).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>").append(Html.escape(title)).append("</h1>\n");
    }

    private String said(String key, Object... arguments) {
        return Html.escape(PublishTexts.of(key, arguments).in(language));
    }
}
