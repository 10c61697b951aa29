package org.maillage.exchange.internal.read;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Receives the records of a file, one by one. */
public interface RecordVisitor {

    /** The place of problems in this file. */
    Place place();

    /** The names of the columns, before the first record; not called for formats without columns. */
    default void columns(List<String> names) throws MaillageException {
    }

    /** A record. */
    void record(long number, ObjectNode record) throws MaillageException;

    /** A record that cannot be read. */
    void bad(long number, Problem problem);

    /** A remark on the file. */
    void problem(Problem problem);

    /** Whether to go on. */
    boolean goOn();
}
