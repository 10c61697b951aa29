package org.maillage.curation.internal.links;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a person reads of a page: its main part, without menus, scripts and numbers that change by themselves. */
final class ReadableText {

    private static final String AROUND = "script, style, noscript, nav, header, footer, aside, form, iframe, template,"
            + " [role=navigation], [aria-hidden=true]";

    private ReadableText() {
    }

    /** The readable text. */
    static String of(byte[] html, String address) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(html), null, address);
        page.select(AROUND).remove();
        Element main = page.selectFirst("main, article, [role=main]");
        return (main == null ? page.body() : main).text().replaceAll("\\s+", " ").strip();
    }

    /** A short text that changes when the readable text does. */
    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
