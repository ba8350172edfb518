package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.advertising.proof.NamesSet;
import org.undersigned.advertising.typeset.TypeSize;

/** Says how the names of an ad stand, and what more of them would do. */
final class NamesSentences {

    private NamesSentences() {}

    static List<String> of(NamesSet names) {
        var sentences = new ArrayList<String>();
        sentences.add(text("advertising.proof.ui.names", names.count(), points(names.size()), names.columns()));
        if (names.broken() > 0) {
            sentences.add(text("advertising.proof.ui.broken", names.broken()));
        }
        if (names.tooMany() > 0) {
            sentences.add(text("advertising.proof.ui.too-many", names.tooMany()));
        }
        sentences.add(text("advertising.proof.ui.more", names.more()));
        sentences.add(names.hundredMore()
                .map(size -> text("advertising.proof.ui.hundred", points(size)))
                .orElseGet(() -> text("advertising.proof.ui.hundred-none")));
        return sentences;
    }

    private static String points(TypeSize size) {
        return size.inPoints().stripTrailingZeros().toPlainString();
    }
}
