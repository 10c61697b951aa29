package org.maillage.exchange.internal.bibliography;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Texts with commands of LaTeX as plain texts. */
final class Latex {

    /** An accent and its letter: {@code \'e}, {@code \'{e}}, {@code \c{c}}, {@code \"\i}; braces around both stay. */
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\(?:([`'^\"~=.])|([cuvHrk])(?=[\\s{]))\\s*(?:\\{\\\\?([A-Za-z])\\}|\\\\?([A-Za-z]))");
    private static final String SIGNS = "`'^\"~=.cuvHrk";
    private static final String COMBINING = "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0327\u0306\u030c\u030b\u030a\u0328";

    private Latex() {
    }

    /** The plain text; what LaTeX has and is not known stays. */
    static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('~') < 0) {
            return latex.strip().replaceAll("\\s+", " ");
        }
        String accented = accents(latex);
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(accented)).replace('~', '\u00a0').strip()
                    .replaceAll("[ \\t\\r\\n]+", " ");
        } catch (ParseException | TokenMgrException e) {
            return accented.replaceAll("[{}]", "").strip();
        }
    }

    /** The library knows the accents of some letters only: "\^u" would lose its own. */
    private static String accents(String latex) {
        return ACCENT.matcher(latex).replaceAll(found -> {
            String sign = found.group(1) == null ? found.group(2) : found.group(1);
            String letter = found.group(3) == null ? found.group(4) : found.group(3);
            return Matcher.quoteReplacement(
                    Normalizer.normalize(letter + COMBINING.charAt(SIGNS.indexOf(sign)), Normalizer.Form.NFC));
        });
    }
}
