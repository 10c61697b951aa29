package org.maillage.api.match;

import java.util.List;

import org.maillage.api.Problem;

/**
 * The project-holder files.
 *
 * @param files    those that can be read, the last modified first
 * @param problems files that cannot be read; the rest works
 */
public record FileList(List<FileInfo> files, List<Problem> problems) {

    /** Copies the lists. */
    public FileList {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
