package org.maillage.bench.speed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** SQLite’s FTS5, accents removed, with tables of the values of facets. */
final class SqliteEngine implements Engine {

    private static final int BATCH = 5_000;

    private final Connection connection;

    SqliteEngine(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bench.db"));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=NORMAL");
            statement.execute("PRAGMA cache_size=-200000");
        }
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public void index(Generator generator, int entries) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE texts USING fts5(title, body, "
                    + "tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')");
            for (String facet : Generator.FACETS) {
                statement.execute("CREATE TABLE " + facet + "(entry INTEGER, value TEXT)");
            }
        }
        PreparedStatement texts = connection.prepareStatement("INSERT INTO texts(rowid, title, body) VALUES (?, ?, ?)");
        List<PreparedStatement> facets = new ArrayList<>();
        for (String facet : Generator.FACETS) {
            facets.add(connection.prepareStatement("INSERT INTO " + facet + " VALUES (?, ?)"));
        }
        for (int i = 0; i < entries; i++) {
            Item item = generator.item(i);
            texts.setInt(1, i);
            texts.setString(2, item.title());
            texts.setString(3, item.body());
            texts.addBatch();
            for (int f = 0; f < facets.size(); f++) {
                for (String value : item.facets().get(f)) {
                    facets.get(f).setInt(1, i);
                    facets.get(f).setString(2, value);
                    facets.get(f).addBatch();
                }
            }
            if (i % BATCH == BATCH - 1 || i == entries - 1) {
                texts.executeBatch();
                for (PreparedStatement each : facets) {
                    each.executeBatch();
                }
                connection.commit();
            }
        }
        texts.close();
        for (PreparedStatement each : facets) {
            each.close();
        }
        try (Statement statement = connection.createStatement()) {
            for (String facet : Generator.FACETS) {
                statement.execute("CREATE INDEX " + facet + "_entry ON " + facet + "(entry, value)");
            }
            statement.execute("INSERT INTO texts(texts) VALUES ('optimize')");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String match(Question question) {
        List<String> quoted = question.words().stream().map(each -> '"' + each.replace("\"", "") + '"').toList();
        return switch (question.kind()) {
            case AND -> String.join(" AND ", quoted);
            case PHRASE -> '"' + String.join(" ", question.words()) + '"';
            case PREFIX, LETTER -> quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(" OR "))
                    + (quoted.size() > 1 ? " OR " : "") + quoted.getLast() + "*";
            // FTS5 forgives no typing error: the word as it is.
            default -> String.join(" OR ", quoted);
        };
    }

    /** One pass finds the best, another one counts: what it finds is kept, and each facet is looked up for it. */
    @Override
    public Answer search(Question question) throws SQLException {
        String filter = question.filter().isEmpty() ? ""
                : " AND rowid IN (SELECT entry FROM " + Generator.FACETS.getFirst() + " WHERE value = ?)";
        List<Integer> numbers = new ArrayList<>();
        try (PreparedStatement best = prepare(
                "SELECT rowid FROM texts WHERE texts MATCH ?" + filter + " ORDER BY rank LIMIT 20", question);
                ResultSet rows = best.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        String counts = Stream.concat(Stream.of("SELECT -1, '', count(*) FROM found"),
                IntStream.range(0, Generator.FACETS.size()).mapToObj(i -> "SELECT * FROM (SELECT " + i
                        + ", value, count(*) FROM found JOIN " + Generator.FACETS.get(i) + " ON entry = number GROUP BY value)"))
                .collect(Collectors.joining(" UNION ALL "));
        long total = 0;
        List<Map<String, Integer>> facets = new ArrayList<>();
        Generator.FACETS.forEach(each -> facets.add(new LinkedHashMap<>()));
        try (PreparedStatement count = prepare("WITH found(number) AS MATERIALIZED (SELECT rowid FROM texts WHERE texts MATCH ?"
                + filter + ") " + counts, question); ResultSet rows = count.executeQuery()) {
            while (rows.next()) {
                if (rows.getInt(1) < 0) {
                    total = rows.getLong(3);
                } else {
                    facets.get(rows.getInt(1)).put(rows.getString(2), rows.getInt(3));
                }
            }
        }
        return new Answer(total, numbers, facets);
    }

    private PreparedStatement prepare(String sql, Question question) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, match(question));
        if (!question.filter().isEmpty()) {
            statement.setString(2, question.filter());
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
