package org.maillage.search.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a French text into words, the same way when it is indexed and when it is searched. One pass, for one text.
 * <ul>
 * <li>Case and accents are dropped, composed or not; any apostrophe is the same apostrophe.
 * <li>Elided articles go ({@code l’insertion} is {@code insertion}); any other inner apostrophe is closed up
 * ({@code prud’hommes} is {@code prudhommes}).
 * <li>A compound with hyphens gives its parts and, besides, the whole as one word ({@code micro-crédit} is found by
 * {@code crédit} and by {@code microcrédit}).
 * <li>Dots of acronyms go ({@code S.C.I.C.} is {@code scic}).
 * <li>Inclusive writing gives the common form ({@code salarié·e·s}, {@code salarié(e)s} are {@code salaries}).
 * <li>Groups of three digits are one number ({@code 20 000} is {@code 20000}).
 * <li>Web addresses of links give no words.
 * </ul>
 */
public final class WordSplitter {

    /** Longer words are cut. */
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_COMPOUND = 4;

    /** Receives the words of a text, in order. */
    public interface Receiver {

        /** @param form of a {@link Word}; changes after the call. The others as there */
        void word(StringBuilder form, int position, boolean joined, int start, int end);
    }

    private final String text;
    private final Receiver receiver;
    private final StringBuilder form = new StringBuilder();
    private final StringBuilder whole = new StringBuilder();
    private int at;
    private int start;
    private int position = -1;

    private WordSplitter(String text, Receiver receiver) {
        this.text = composed(text);
        this.receiver = receiver;
    }

    /** The text with each accent in one character with its letter (NFC). */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isCombining(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a form carries no meaning of its own. */
    public static boolean isStopWord(String form) {
        return FrenchWords.isStopWord(form);
    }

    /** The words of a text, in order. Their places are those in the {@link #composed} text. */
    public static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        split(text, (form, position, joined, start, end) -> {
            String plain = form.toString();
            words.add(new Word(plain, position, joined, FrenchWords.isStopWord(plain), start, end));
        });
        return words;
    }

    /** The same, without making an object of each. */
    public static void split(String text, Receiver receiver) {
        new WordSplitter(text, receiver).run();
    }

    private void run() {
        while (at < text.length()) {
            if (!isWordStart()) {
                at += Character.charCount(text.codePointAt(at));
            } else if (isAddress()) {
                skipAddress();
            } else {
                skipElision();
                if (!acronym()) {
                    compound();
                }
            }
        }
    }

    private boolean isWordStart() {
        if (Letters.plain(text.charAt(at)) != 0) {
            return true;
        }
        int c = text.codePointAt(at);
        return Letters.isPart(c) && !Letters.isMark(c);
    }

    /** Passes over articles, pronouns and conjunctions that an apostrophe ties to the next word. */
    private void skipElision() {
        int apostrophe = elision();
        while (apostrophe >= 0) {
            at = apostrophe + 1;
            apostrophe = elision();
        }
    }

    /** Where the apostrophe of an elision that begins here is, or -1. */
    private int elision() {
        int last = Math.min(at + FrenchWords.LONGEST_ELIDED, text.length() - 2);
        for (int end = at + 1; end <= last; end++) {
            if (Letters.isApostrophe(text.charAt(end))) {
                boolean elided = Letters.isPart(text.codePointAt(end + 1))
                        && FrenchWords.isElided(text.substring(at, end));
                return elided ? end : -1;
            }
        }
        return -1;
    }

    private boolean isAddress() {
        return text.charAt(at) == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at));
    }

    private void skipAddress() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))
                && ")]>\"»".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    /** Takes single letters with a dot after each; the last dot may be missing. */
    private boolean acronym() {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '.') {
            return false;
        }
        int end = at;
        int letters = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))
                && (letters == 0 || text.charAt(end - 1) == '.')) {
            letters++;
            end++;
            if (end < text.length() && text.charAt(end) == '.') {
                end++;
            }
        }
        if (letters < 2 || end < text.length() && Letters.isPart(text.codePointAt(end))) {
            return false;
        }
        form.setLength(0);
        for (int i = at; i < end; i++) {
            if (text.charAt(i) != '.') {
                Letters.fold(text.charAt(i), form);
            }
        }
        start = at;
        at = end;
        add(form, false, start);
        return true;
    }

    /** Takes a word, with what hyphens tie to it. */
    private void compound() {
        int compoundStart = at;
        int parts = 0;
        boolean numbers = true;
        boolean more = true;
        while (more) {
            skipElision();
            word();
            at = InclusiveWriting.skip(text, at, form);
            add(form, false, start);
            more = at + 1 < text.length() && Letters.isHyphen(text.charAt(at))
                    && Letters.isPart(text.codePointAt(at + 1));
            at += more ? 1 : 0;
            if (more || parts > 0) {
                if (parts == 0) {
                    whole.setLength(0);
                }
                whole.append(form);
                numbers &= Word.isNumber(form);
                parts += form.isEmpty() ? 0 : 1;
            }
        }
        if (parts >= 2 && parts <= LONGEST_COMPOUND && !numbers) {
            add(whole, true, compoundStart);
        }
    }

    /** Reads one word into {@link #form}, in its plain form. */
    private void word() {
        form.setLength(0);
        start = at;
        thousands();
        while (at < text.length()) {
            char c = text.charAt(at);
            char plain = Letters.plain(c);
            if (plain != 0) {
                append(plain);
                at++;
            } else if (Letters.isPart(text.codePointAt(at))) {
                if (!rare()) {
                    return;
                }
            } else if (!connector(c)) {
                return;
            }
        }
    }

    private void append(char plain) {
        if (form.length() < LONGEST_WORD) {
            form.append(plain);
        }
    }

    /** Takes a character of any script; false when it begins or ends a word of its own, as ideographs do. */
    private boolean rare() {
        int c = text.codePointAt(at);
        boolean ideograph = Character.isIdeographic(c);
        if (ideograph && !form.isEmpty()) {
            return false;
        }
        if (form.length() < LONGEST_WORD) {
            Letters.fold(c, form);
        }
        at += Character.charCount(c);
        return !ideograph;
    }

    /** Passes over a character inside a word; false when the word ends here. */
    private boolean connector(char c) {
        if (form.isEmpty() || at + 1 >= text.length() || !Letters.isPart(text.codePointAt(at + 1))) {
            return false;
        }
        if ((c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))) {
            form.append('.');
        } else if (!Letters.isInvisible(c) && !Letters.isApostrophe(c)) {
            return false;
        }
        at++;
        return true;
    }

    /** Reads a number written in groups of three digits, if there is one here. */
    private void thousands() {
        int end = digits(at);
        if (end == at || end - at > 3) {
            return;
        }
        int next = end;
        while (next < text.length() && Letters.isSpace(text.charAt(next)) && digits(next + 1) == next + 4) {
            next += 4;
        }
        if (next > end && (next == text.length() || !Letters.isPart(text.codePointAt(next)))) {
            while (at < next) {
                if (!Letters.isSpace(text.charAt(at))) {
                    append(text.charAt(at));
                }
                at++;
            }
        }
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private void add(StringBuilder plain, boolean joined, int from) {
        if (!plain.isEmpty()) {
            position += joined ? 0 : 1;
            receiver.word(plain, position, joined, from, at);
        }
    }
}
