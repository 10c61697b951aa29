/** What a note says, whatever it is written as. */
package org.maillage.note.internal.document;
