package org.maillage.note.internal.write;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of a Word document. Each ordered list has a numbering of its own, so that it begins at one. */
final class WordLists {

    private static final BigInteger INDENT = BigInteger.valueOf(360);
    private static final BigInteger HANGING = BigInteger.valueOf(260);

    private final XWPFNumbering numbering;
    private BigInteger bullets;

    WordLists(XWPFDocument document) {
        this.numbering = document.createNumbering();
    }

    /** The numbering of a new list. */
    BigInteger list(boolean ordered) {
        if (ordered) {
            return add(STNumberFormat.DECIMAL, "%1.");
        }
        if (bullets == null) {
            bullets = add(STNumberFormat.BULLET, "•");
        }
        return bullets;
    }

    private BigInteger add(STNumberFormat.Enum format, String text) {
        BigInteger id = numbering.getAbstractNums().stream().map(each -> each.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo).map(BigInteger.ONE::add).orElse(BigInteger.ONE);
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(id);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(INDENT);
        indent.setHanging(HANGING);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
