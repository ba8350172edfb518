package org.undersigned.signature.dossier;

import static org.undersigned.base.Texts.text;

import java.util.UUID;
import java.util.function.Function;
import org.undersigned.signature.dossier.DossierDocument.Fact;
import org.undersigned.signature.dossier.DossierDocument.Item;
import org.undersigned.signature.dossier.DossierDocument.Section;
import org.undersigned.work.StoredFileFacts;

/**
 * A dossier as plain text. Only headings begin at the edge of a line and only what was said follows a mark of quotation,
 * so that the words of a mail cannot pass for facts of ours.
 */
final class PlainDossier {

    private static final String INDENT = "  ";
    private static final String QUOTED = "  > ";

    private final StringBuilder text = new StringBuilder();
    private final Function<UUID, String> paths;

    private PlainDossier(Function<UUID, String> paths) {
        this.paths = paths;
    }

    /** @param paths where a stored file lies beside the text */
    static String of(DossierDocument document, Function<UUID, String> paths) {
        var plain = new PlainDossier(paths);
        plain.heading(text("signature.dossier.title", document.title()), '=');
        document.sections().forEach(plain::write);
        return plain.text.toString();
    }

    private void write(Section section) {
        text.append('\n');
        heading(section.heading(), '-');
        if (section.items().isEmpty()) {
            line(INDENT, section.none());
        }
        section.items().forEach(this::write);
    }

    private void write(Item item) {
        if (!item.heading().isEmpty()) {
            text.append('\n');
            line(INDENT, item.heading());
        }
        item.facts().forEach(this::write);
        if (item.words() != null) {
            line(INDENT, text("signature.dossier.words"));
            item.words().lines().forEach(line -> line(QUOTED, line));
        }
        item.files().forEach(this::write);
    }

    private void write(Fact fact) {
        line(INDENT, text("signature.dossier.fact", fact.label(), fact.value()));
    }

    private void write(StoredFileFacts file) {
        line(INDENT, text("signature.dossier.file", file.name(), file.size(), paths.apply(file.id()), file.sha256()));
    }

    private void heading(String heading, char rule) {
        var line =
                heading.lines().reduce((before, after) -> before + " " + after).orElse("");
        text.append(line).append('\n');
        text.append(String.valueOf(rule).repeat(line.codePointCount(0, line.length())))
                .append('\n');
    }

    private void line(String before, String line) {
        line.lines().forEach(part -> text.append(before).append(part).append('\n'));
        if (line.isEmpty()) {
            text.append(before.stripTrailing()).append('\n');
        }
    }
}
