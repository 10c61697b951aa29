package org.maillage.note.internal.compose;

import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.note.internal.document.Block;

/** A part of a note; says nothing when it has nothing to say. */
interface Part {

    /**
     * The blocks of the part, without its heading.
     *
     * @throws MaillageException when something cannot be read
     */
    List<Block> blocks(Draft draft) throws MaillageException;
}
