package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.advertising.proof.NamesSet;
import org.undersigned.advertising.typeset.NamesFit.TooMany;
import org.undersigned.advertising.typeset.TypeSize;
import org.undersigned.base.measure.LengthUnit;

/** Says how the names of an ad stand, what is wrong with that, and what more of them would do. */
final class NamesSentences {

    private NamesSentences() {}

    /** @param warns whether it is to be looked at before anything is done */
    record Said(String words, boolean warns) {

        private static Said of(String key, Object... arguments) {
            return new Said(text(key, arguments), false);
        }

        static Said warning(String words) {
            return new Said(words, true);
        }

        Component paragraph() {
            var paragraph = new Paragraph(words);
            paragraph.getElement().getClassList().set("proof-warning", warns);
            return paragraph;
        }
    }

    static List<Said> of(NamesSet names) {
        var said = new ArrayList<Said>();
        said.add(Said.of("advertising.proof.ui.names", names.count(), points(names.size()), names.columns()));
        if (names.broken() > 0) {
            said.add(Said.of("advertising.proof.ui.broken", names.broken()));
        }
        if (names.isHardlyRead()) {
            said.add(Said.warning(text("advertising.proof.ui.hardly-read", points(TypeSize.READABLE))));
        }
        names.tooMany().map(many -> tooMany(names, many)).ifPresent(said::add);
        said.add(Said.of("advertising.proof.ui.more", names.more(), points(names.size())));
        said.add(hundred(names));
        return said;
    }

    /** Of proofs that were made before the depth was kept, only how many are too many is known. */
    private static Said tooMany(NamesSet names, TooMany many) {
        return Said.warning(
                many.depth().micrometres() == 0
                        ? text("advertising.proof.ui.too-many.alone", many.names())
                        : text(
                                "advertising.proof.ui.too-many",
                                points(names.limit()),
                                names.count() - many.names(),
                                many.names(),
                                many.depth().in(LengthUnit.INCH)));
    }

    private static Said hundred(NamesSet names) {
        return names.hundred()
                .size()
                .map(size -> size.isSmallerThan(names.limit())
                        ? Said.of("advertising.proof.ui.hundred.small", points(size), points(names.limit()))
                        : Said.of("advertising.proof.ui.hundred", points(size)))
                .orElseGet(() -> names.hundred().most() == 0
                        ? Said.of("advertising.proof.ui.hundred-none")
                        : Said.of(
                                "advertising.proof.ui.hundred-most",
                                points(TypeSize.SMALLEST),
                                names.hundred().most()));
    }

    static String points(TypeSize size) {
        return size.shown().toPlainString();
    }
}
