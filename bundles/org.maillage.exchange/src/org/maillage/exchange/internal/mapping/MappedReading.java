package org.maillage.exchange.internal.mapping;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.exchange.ImportContext;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.exchange.internal.read.RecordReader;
import org.maillage.exchange.internal.read.RecordVisitor;
import org.maillage.exchange.internal.run.UnreadableFileException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a file record by record and delivers what a mapping makes of it. */
public final class MappedReading implements RecordVisitor {

    private final Mapping mapping;
    private final ImportContext context;
    private final EntryBuilder builder;

    private MappedReading(Mapping mapping, ImportContext context, EntryBuilder builder) {
        this.mapping = mapping;
        this.context = context;
        this.builder = builder;
    }

    /** Reads a file by a mapping. */
    public static void run(RecordReader reader, Mapping mapping, ImportContext context, ContentService content)
            throws MaillageException {
        reader.read(context.file(), mapping.file(), visitor(mapping, context, content));
    }

    /** Makes the records it is given into entries. */
    public static RecordVisitor visitor(Mapping mapping, ImportContext context, ContentService content)
            throws MaillageException {
        EntryBuilder builder = new EntryBuilder(mapping, MappingReader.type(mapping, content.types()), context,
                new References(content));
        return new MappedReading(mapping, context, builder);
    }

    @Override
    public Place place() {
        return context.place();
    }

    /** A column that is not there means another file, or one that changed: better nothing than wrong fields. */
    @Override
    public void columns(List<String> names) throws MaillageException {
        for (String column : mapping.idColumns()) {
            if (!names.contains(column)) {
                throw new UnreadableFileException(ExchangeTexts.error("column.missingId", place(), column,
                        String.join(", ", names)));
            }
        }
        for (Mapping.Field field : mapping.fields()) {
            if (!field.columns().isEmpty() && field.columns().stream().noneMatch(names::contains)) {
                Problem problem = field.required() || field.to().equals("title")
                        ? ExchangeTexts.error("column.missing", place().field(field.to()), field.columns().getFirst())
                        : ExchangeTexts.warning("column.missing", place().field(field.to()),
                                field.columns().getFirst());
                if (field.required() || field.to().equals("title")) {
                    throw new UnreadableFileException(problem);
                }
                problem(problem);
            }
        }
    }

    @Override
    public void record(long number, ObjectNode record) throws MaillageException {
        context.record(builder.build(number, record));
    }

    @Override
    public void bad(long number, Problem problem) {
        context.reject(number, "", problem);
    }

    @Override
    public void problem(Problem problem) {
        context.problem(problem);
    }

    @Override
    public boolean goOn() {
        return context.goOn();
    }
}
