package org.maillage.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.maillage.api.text.Message;
import org.maillage.search.internal.SearchTexts;
import org.maillage.search.internal.query.Tokens.Kind;
import org.maillage.search.internal.query.Tokens.Token;
import org.maillage.search.internal.text.WordSplitter;

/**
 * Reads what a person typed: plain words, {@code "phrases"}, {@code -exclusions}, {@code field:value}, and the operators
 * {@code ET}, {@code OU}, {@code SAUF} (AND, OR, NOT) with brackets. Any text can be read: what breaks the rules is
 * taken as plain words, with a notice.
 *
 * @param clause what was asked; empty when nothing was
 * @param notice what was wrong
 */
record Syntax(Optional<Clause> clause, Optional<Message> notice) {

    /** More is cut: nobody reads it, and it would only cost time. */
    private static final int LONGEST = 4_000;
    private static final int MOST_TOKENS = 200;
    private static final int DEEPEST = 20;

    /**
     * @param typed  any text
     * @param fields whether there is a field of this name
     */
    static Syntax parse(String typed, Predicate<String> fields) {
        String cut = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        // The address of a page is as good a query as its words.
        String text = WordSplitter.composed(cut).replace("://", " ");
        List<Token> tokens = Tokens.of(text, fields);
        if (tokens.isEmpty()) {
            return new Syntax(Optional.empty(), Optional.empty());
        }
        try {
            Parser parser = new Parser(tokens, text.length());
            return new Syntax(Optional.of(parser.read()), Optional.empty());
        } catch (WrongException e) {
            String plain = tokens.stream().map(each -> switch (each.kind()) {
                case WORDS, PHRASE -> each.text();
                case FIELD -> each.text() + " " + each.value();
                default -> "";
            }).collect(Collectors.joining(" "));
            Optional<Clause> words = plain.isBlank() ? Optional.empty() : Optional.of(new Clause.Words(plain, false));
            return new Syntax(words, Optional.of(Message.of(SearchTexts.class, e.getMessage())));
        }
    }

    /** Whether a person typed words and nothing else: no phrase, no exclusion, no field, no operator. */
    static boolean isPlain(String typed) {
        Syntax syntax = parse(typed, field -> true);
        return syntax.notice.isEmpty() && syntax.clause.filter(Clause.Words.class::isInstance).isPresent();
    }

    /** The key of what to say. */
    private static final class WrongException extends Exception {

        private static final long serialVersionUID = 1;

        WrongException(String key) {
            super(key);
        }
    }

    /** Reads tokens from left to right. */
    private static final class Parser {

        private final List<Token> tokens;
        private final int length;
        private int at;
        private int depth;

        Parser(List<Token> tokens, int length) {
            this.tokens = tokens;
            this.length = length;
        }

        Clause read() throws WrongException {
            if (tokens.size() > MOST_TOKENS) {
                throw new WrongException("syntax.long");
            }
            Clause clause = any();
            if (at < tokens.size()) {
                throw new WrongException("syntax.brackets");
            }
            return clause;
        }

        private Clause any() throws WrongException {
            List<Clause> clauses = new ArrayList<>(List.of(all()));
            while (take(Kind.OR)) {
                clauses.add(all());
            }
            return clauses.size() == 1 ? clauses.getFirst() : new Clause.Any(clauses);
        }

        private Clause all() throws WrongException {
            List<Clause> clauses = new ArrayList<>(List.of(row()));
            while (take(Kind.AND)) {
                clauses.add(row());
            }
            return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
        }

        private Clause row() throws WrongException {
            List<Clause> clauses = new ArrayList<>();
            boolean more = true;
            while (more && at < tokens.size()) {
                switch (tokens.get(at).kind()) {
                    case AND, OR, CLOSE -> more = false;
                    case MINUS, NOT -> {
                        at++;
                        clauses.addAll(rejected());
                    }
                    default -> clauses.add(unit());
                }
            }
            if (clauses.isEmpty()) {
                throw new WrongException("syntax.operator");
            }
            List<Clause> joined = joined(clauses);
            return joined.size() == 1 ? joined.getFirst() : new Clause.Row(joined);
        }

        /** Plain words are one thing, whatever stands between them. */
        private static List<Clause> joined(List<Clause> clauses) {
            List<Clause> joined = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            boolean open = false;
            for (Clause each : clauses) {
                if (each instanceof Clause.Words typed) {
                    words.append(words.isEmpty() ? "" : " ").append(typed.text());
                    open = typed.open();
                } else {
                    joined.add(each);
                }
            }
            if (!words.isEmpty()) {
                joined.add(new Clause.Words(words.toString(), open));
            }
            return joined;
        }

        /** What is rejected: of plain words the first; the others go on. */
        private List<Clause> rejected() throws WrongException {
            if (at >= tokens.size()) {
                throw new WrongException("syntax.operator");
            }
            Token next = tokens.get(at);
            if (next.kind() != Kind.WORDS) {
                return List.of(new Clause.Not(unit()));
            }
            at++;
            String[] words = next.text().strip().split("\\s+", 2);
            List<Clause> clauses = new ArrayList<>(List.of(new Clause.Not(new Clause.Words(words[0], false))));
            if (words.length > 1) {
                clauses.add(new Clause.Words(words[1], next.end() == length));
            }
            return clauses;
        }

        private Clause unit() throws WrongException {
            Token token = tokens.get(at);
            switch (token.kind()) {
                case WORDS -> {
                    at++;
                    return new Clause.Words(token.text(), token.end() == length);
                }
                case PHRASE -> {
                    at++;
                    return new Clause.Phrase(token.text());
                }
                case FIELD -> {
                    at++;
                    return new Clause.Field(token.text(), token.value());
                }
                case OPEN -> {
                    return group();
                }
                default -> throw new WrongException("syntax.operator");
            }
        }

        private Clause group() throws WrongException {
            at++;
            if (++depth > DEEPEST) {
                throw new WrongException("syntax.brackets");
            }
            Clause inner = any();
            if (!take(Kind.CLOSE)) {
                throw new WrongException("syntax.brackets");
            }
            depth--;
            return inner;
        }

        private boolean take(Kind kind) {
            boolean there = at < tokens.size() && tokens.get(at).kind() == kind;
            at += there ? 1 : 0;
            return there;
        }
    }
}
