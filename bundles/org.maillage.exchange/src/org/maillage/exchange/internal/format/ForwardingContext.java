package org.maillage.exchange.internal.format;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.api.exchange.ValueFate;

/** Passes everything on, for contexts that add something to records on their way. */
class ForwardingContext implements ImportContext {

    private final ImportContext context;

    ForwardingContext(ImportContext context) {
        this.context = context;
    }

    @Override
    public Path file() {
        return context.file();
    }

    @Override
    public Place place() {
        return context.place();
    }

    @Override
    public Optional<Path> mapping() {
        return context.mapping();
    }

    @Override
    public String collection() {
        return context.collection();
    }

    @Override
    public String id(EClass type, String sourceId) {
        return context.id(type, sourceId);
    }

    @Override
    public boolean goOn() {
        return context.goOn();
    }

    @Override
    public void record(ImportedRecord record) throws MaillageException {
        context.record(record);
    }

    @Override
    public void reject(long number, String sourceId, Problem reason) {
        context.reject(number, sourceId, reason);
    }

    @Override
    public void problem(Problem problem) {
        context.problem(problem);
    }

    @Override
    public void value(String field, ValueFate fate, String value) {
        context.value(field, fate, value);
    }
}
