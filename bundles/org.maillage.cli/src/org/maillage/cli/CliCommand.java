package org.maillage.cli;

import org.maillage.api.MaillageException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of the command line: a class with picocli annotations, registered as a service of prototype scope with the
 * service property {@link #NAME}. Only the command that is asked for is created. Its texts stand in
 * {@code messages.properties} and {@code messages_en.properties} of its package under {@code maillage.<name>.…}, as
 * picocli looks them up.
 */
@ConsumerType
public interface CliCommand {

    /** Service property: the word that calls the command. */
    String NAME = "maillage.command";

    /**
     * Does the work.
     *
     * @return one of the exit codes of {@link ExitCode}
     * @throws MaillageException when the work could not be done; said to the person, exit code
     *                           {@link ExitCode#FAILURE}
     */
    int run(Console console) throws MaillageException;
}
