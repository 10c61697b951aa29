package org.maillage.curation.internal.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One person with a collection of their own, {@code mienne}. */
public abstract class AtTheDesk {

    protected final People people = new People();
    protected Person person;

    @TempDir
    protected Path folder;

    @BeforeEach
    void open() throws Exception {
        person = people.at(folder).with("mienne");
    }

    @AfterEach
    void close() throws Exception {
        people.close();
    }
}
