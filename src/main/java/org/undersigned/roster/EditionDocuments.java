package org.undersigned.roster;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.roster.EditionContent.Changes;

/** Makes the files of an edition from what was sealed, and from nothing else. */
@Component
class EditionDocuments {

    private final EditionLines lines;
    private final Editions editions;

    EditionDocuments(EditionLines lines, Editions editions) {
        this.lines = lines;
        this.editions = editions;
    }

    void write(EditionFacts edition, FileKind kind, OutputStream out) {
        var content = content(edition);
        switch (kind) {
            case XLSX -> NewsroomWorkbook.write(content, out);
            case CSV -> NameSheet.write(content, out);
            case JSON -> EditionJson.write(content, out);
            case WORD -> NameDocument.write(content, out);
            case HTML -> NameHtml.write(content, out);
            case TEXT -> NameBlock.write(content, out);
        }
    }

    /** "stealing-isnt-innovation-edition-3.xlsx". */
    static String fileName(EditionFacts edition, FileKind kind) {
        var slug = edition.imprint().slug().replace('-', ' ');
        return String.join("-", Folding.words(slug)).toLowerCase(Locale.ROOT) + "-edition-" + edition.number() + "."
                + kind.suffix();
    }

    private EditionContent content(EditionFacts edition) {
        var now = lines.sealed(edition);
        return new EditionContent(edition, now, changes(edition, now));
    }

    private @Nullable Changes changes(EditionFacts edition, List<EditionLine> now) {
        if (edition.predecessor() == null) {
            return null;
        }
        var since = editions.findById(edition.predecessor()).orElseThrow().facts();
        return new Changes(
                since, isRecalledBefore(since, edition), EditionDifference.between(lines.sealed(since), now));
    }

    /** A later recall changes nothing of what was sealed: the same file has the same bytes at any time. */
    private static boolean isRecalledBefore(EditionFacts since, EditionFacts edition) {
        return since.state() == EditionState.RECALLED && !since.stateSince().isAfter(edition.asOf());
    }
}
