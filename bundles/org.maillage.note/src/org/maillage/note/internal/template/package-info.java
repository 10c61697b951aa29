/** How a chamber’s notes look: the templates of the data area. */
package org.maillage.note.internal.template;
