package org.maillage.note.internal.write;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.maillage.note.internal.document.Block;
import org.maillage.note.internal.document.Run;
import org.maillage.note.internal.template.Look;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes the blocks of a note into a Word document. */
final class WordBody {

    /** Twentieths of a point between the margins of the usual page. */
    private static final int LINE = 9752;
    private static final int LABEL = 27;
    private static final int WHOLE = 100;
    private static final int AIR = 160;
    private static final BigInteger EDGE = BigInteger.valueOf(36);
    private static final BigInteger GAP = BigInteger.valueOf(6);

    private final XWPFDocument document;
    private final Look look;
    private final WordLists lists;

    WordBody(XWPFDocument document, Look look) {
        this.document = document;
        this.look = look;
        this.lists = new WordLists(document);
    }

    void paragraph(String style, List<Run> runs) {
        runs(styled(document.createParagraph(), style), runs);
    }

    void block(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph("heading " + heading.level(), Run.line(heading.text()));
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.runs());
            case Block.Callout callout -> callout(callout);
            case Block.Items items -> {
                BigInteger list = lists.list(items.ordered());
                for (List<Run> each : items.items()) {
                    XWPFParagraph paragraph = styled(document.createParagraph(),
                            items.ordered() ? "List Number" : "List Bullet");
                    paragraph.setNumID(list);
                    if (each == items.items().getLast()) {
                        paragraph.setSpacingAfter(AIR);
                    }
                    runs(paragraph, each);
                }
            }
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
        }
    }

    private XWPFParagraph styled(XWPFParagraph paragraph, String name) {
        XWPFStyle style = document.getStyles().getStyleWithName(name);
        if (style != null && !name.equals("Normal")) {
            paragraph.setStyle(style.getStyleId());
        }
        return paragraph;
    }

    private void callout(Block.Callout callout) {
        XWPFParagraph paragraph = styled(document.createParagraph(), "Maillage Callout");
        Tones tones = Tones.of(callout.tone(), look);
        CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
        var borders = properties.addNewPBdr();
        border(borders.addNewTop(), tones.fill(), GAP);
        border(borders.addNewLeft(), tones.edge(), EDGE);
        border(borders.addNewBottom(), tones.fill(), GAP);
        CTShd shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(tones.fill());
        runs(paragraph, callout.runs());
    }

    private static void border(CTBorder border, String color, BigInteger size) {
        border.setVal(STBorder.SINGLE);
        border.setSz(size);
        border.setSpace(size == EDGE ? BigInteger.valueOf(6) : BigInteger.valueOf(3));
        border.setColor(color);
    }

    private void facts(Block.Facts facts) {
        XWPFTable table = table("Maillage Facts", facts.caption(), facts.facts().size(), List.of(LABEL, WHOLE - LABEL), false);
        for (int i = 0; i < facts.facts().size(); i++) {
            Block.Fact fact = facts.facts().get(i);
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            cell(row.getCell(0), List.of(List.of(Run.of(fact.label(), Run.Style.strong))), false);
            cell(row.getCell(1), fact.lines(), false);
        }
        after();
    }

    private void table(Block.Table block) {
        List<Integer> widths = block.columns().stream().map(Block.Column::width).toList();
        XWPFTable table = table("Maillage Grid", block.caption(), block.rows().size() + 1, widths, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < table.getNumberOfRows(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            for (int j = 0; j < widths.size(); j++) {
                Block.Column column = block.columns().get(j);
                cell(row.getCell(j), List.of(i == 0 ? List.of(Run.of(column.title(), Run.Style.strong))
                        : block.rows().get(i - 1).get(j)), column.number());
            }
        }
        after();
    }

    /** Word joins tables that follow each other; and a paragraph leaves some air. */
    private void after() {
        XWPFParagraph space = document.createParagraph();
        space.setSpacingAfter(0);
    }

    private XWPFTable table(String style, String caption, int rows, List<Integer> widths, boolean heading) {
        XWPFTable table = document.createTable(rows, widths.size());
        XWPFStyle known = document.getStyles().getStyleWithName(style);
        if (known != null) {
            table.setStyleID(known.getStyleId());
        }
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setWidthType(TableWidthType.PCT);
        table.setWidth(WHOLE + "%");
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var shown = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        shown.setFirstRow(heading);
        shown.setFirstColumn(!heading);
        shown.setNoHBand(true);
        shown.setNoVBand(true);
        properties.addNewTblCaption().setVal(caption);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int i = 0; i < widths.size(); i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) LINE * widths.get(i) / WHOLE));
            for (XWPFTableRow each : table.getRows()) {
                each.getCell(i).setWidth(widths.get(i) + "%");
            }
        }
        return table;
    }

    private void cell(XWPFTableCell cell, List<List<Run>> lines, boolean number) {
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            XWPFParagraph paragraph = styled(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), "Maillage Cell");
            if (number) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            if (i < lines.size()) {
                runs(paragraph, lines.get(i));
            }
        }
    }

    private void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (Run each : runs) {
            XWPFRun run = each.link().isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(each.link());
            String style = !each.link().isEmpty() ? "Hyperlink" : switch (each.style()) {
                case plain -> "";
                case strong -> "Strong";
                case emphasis -> "Emphasis";
                case dim -> "Maillage Beside";
            };
            XWPFStyle known = style.isEmpty() ? null : document.getStyles().getStyleWithName(style);
            if (known != null) {
                run.setStyle(known.getStyleId());
            }
            String[] lines = each.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i], i);
            }
        }
    }
}
