package org.undersigned.roster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.roster.EditionLine;

/**
 * Names set in columns. The server holds one text for all of them and the script of the element makes the list in the
 * page, so that thousands of names cost neither memory nor time here.
 */
@Tag("un-names")
final class PrintedNames extends Component {

    static final String NAMES = "names";
    static final String GONE = "\tgone";

    /** @param gone the signatures of names that stand no longer */
    PrintedNames(List<EditionLine> lines, Set<UUID> gone) {
        getElement()
                .setProperty(
                        NAMES,
                        lines.stream()
                                .map(line -> gone.contains(line.signature()) ? row(line) + GONE : row(line))
                                .collect(Collectors.joining("\n")));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://names.js");
    }

    /** Name, descriptor and title with tabs between them. */
    private static String row(EditionLine line) {
        return String.join("\t", cell(line.credited()), cell(line.descriptor()), cell(line.title()));
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }
}
