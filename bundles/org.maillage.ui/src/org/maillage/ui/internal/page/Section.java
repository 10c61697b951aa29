package org.maillage.ui.internal.page;

import java.util.List;

/**
 * A section of a page.
 *
 * @param id     name of the section in the model
 * @param title  its heading
 * @param blocks its content; never empty
 */
public record Section(String id, String title, List<Block> blocks) {
}
