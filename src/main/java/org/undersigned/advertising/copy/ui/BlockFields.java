package org.undersigned.advertising.copy.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.SourcedClaim;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Symbol;

/** One block of an ad: what it is for, its words, and what these rest on. */
final class BlockFields extends Composite<Div> {

    /** What stands between a claim and its source; nobody writes it in a sentence. */
    private static final String BETWEEN = "|";

    private static final int PAUSE_MILLIS = 600;

    private final Select<BlockKind> kind = new Select<>();
    private final TextArea words = new TextArea(text("advertising.copy.ui.words"));
    private final Select<Basis> basis = new Select<>();
    private final TextArea claims = new TextArea(text("advertising.copy.ui.claims"));

    /** What the words of a block rest on. */
    enum Basis {
        OPINION,
        QUOTE,
        LETTER,
        CLAIMS
    }

    /** Where a block can be moved. */
    interface Moves {

        void up(BlockFields block);

        void down(BlockFields block);

        void remove(BlockFields block);
    }

    BlockFields(Moves moves, Runnable changed) {
        kind.setLabel(text("advertising.copy.ui.kind"));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(Texts::label);
        kind.setValue(BlockKind.BODY);
        basis.setLabel(text("advertising.copy.ui.basis"));
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(Texts::label);
        basis.setValue(Basis.OPINION);
        words.setMaxLength(CopyBlock.LONGEST);
        claims.setHelperText(text("advertising.copy.ui.claims.help"));
        for (var area : List.of(words, claims)) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(PAUSE_MILLIS);
            area.setWidthFull();
            area.addValueChangeListener(change -> changed.run());
        }
        kind.addValueChangeListener(change -> fit());
        basis.addValueChangeListener(change -> fit());
        kind.addValueChangeListener(change -> changed.run());
        basis.addValueChangeListener(change -> changed.run());
        var buttons = new Div(
                Buttons.quiet(text("advertising.copy.ui.up"), () -> moves.up(this)),
                Buttons.quiet(text("advertising.copy.ui.down"), () -> moves.down(this)),
                Buttons.icon(Symbol.REMOVE, text("advertising.copy.ui.remove"), () -> moves.remove(this)));
        buttons.addClassName("copy-block-moves");
        var head = new Div(kind, basis, buttons);
        head.addClassName("copy-block-head");
        getContent().addClassName("copy-block");
        getContent().add(head, words, claims);
        fit();
    }

    /** Names have no words; what nobody can doubt needs no source. */
    private void fit() {
        words.setVisible(kind.getValue().hasWords());
        basis.setVisible(kind.getValue().argues());
        claims.setVisible(kind.getValue().argues() && basis.getValue() == Basis.CLAIMS);
    }

    BlockFields show(CopyBlock block) {
        kind.setValue(block.kind());
        words.setValue(block.words());
        basis.setValue(basisOf(block));
        claims.setValue(block.claims().stream()
                .map(claim -> claim.claim() + " " + BETWEEN + " " + claim.source())
                .collect(Collectors.joining("\n")));
        return this;
    }

    private static Basis basisOf(CopyBlock block) {
        if (block.letterVersion() != null) {
            return block.verbatim() ? Basis.QUOTE : Basis.LETTER;
        }
        return block.statesNothing() ? Basis.OPINION : Basis.CLAIMS;
    }

    /** @param letter the text that is quoted, where any is */
    CopyBlock read(@Nullable UUID letter) {
        var argues = kind.getValue().argues();
        var rests = basis.getValue();
        return new CopyBlock(
                kind.getValue(),
                kind.getValue().hasWords() ? words.getValue() : "",
                argues && (rests == Basis.LETTER || rests == Basis.QUOTE) ? letter : null,
                argues && rests == Basis.QUOTE,
                argues && rests == Basis.OPINION,
                argues && rests == Basis.CLAIMS ? claimed() : List.of());
    }

    private List<SourcedClaim> claimed() {
        return claims.getValue()
                .lines()
                .map(line -> {
                    var at = line.lastIndexOf(BETWEEN);
                    return at < 0
                            ? new SourcedClaim(line, "")
                            : new SourcedClaim(line.substring(0, at), line.substring(at + 1));
                })
                .toList();
    }
}
