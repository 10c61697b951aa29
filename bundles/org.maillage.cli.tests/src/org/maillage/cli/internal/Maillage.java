package org.maillage.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.maillage.cli.Console;
import org.osgi.framework.FrameworkUtil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The command line as a person calls it, without the process around it. */
public final class Maillage {

    /**
     * What a call left behind.
     *
     * @param exit the exit code
     * @param out  what a script reads
     * @param err  what a person reads beside it
     */
    public record Result(int exit, String out, String err) {

        /** The same with ordinary spaces, to compare what people read; other tests look after the no-break ones. */
        public Result plain() {
            return new Result(exit, out.replace('\u00a0', ' '), err.replace('\u00a0', ' '));
        }

        /** The output, which is one JSON document. */
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError(out, e);
            }
        }

        /** The rows of the output, which is a table with a header line. */
        public List<Map<String, String>> csv() {
            try (CSVParser rows = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(out))) {
                return rows.stream().map(CSVRecord::toMap).toList();
            } catch (IOException e) {
                throw new AssertionError(out, e);
            }
        }
    }

    private Maillage() {
    }

    /** Calls a command, global options before it. */
    public static Result maillage(String... words) {
        GlobalOptions options = GlobalOptions.parse(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), options.language());
        int exit = new CommandRunner(FrameworkUtil.getBundle(CommandRunner.class).getBundleContext(), console)
                .run(options);
        console.out().flush();
        console.err().flush();
        return new Result(exit, out.toString(), err.toString());
    }
}
