package org.undersigned.press.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Notifications;
import org.undersigned.press.DeskService;
import org.undersigned.press.NewsroomNews;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.ui.RosterNavigation;

/**
 * What the desk does for newsrooms with one published list.
 *
 * @param mayExport whether the user gives lists out
 */
record NewsroomDesk(
        UUID edition, DeskService desk, PublishedEditions published, ExportService exporting, boolean mayExport) {

    List<HeldEdition> holders() {
        return published.holders(edition);
    }

    Optional<NewsroomNews> news(String newsroom) {
        return Notifications.resultOrRefusal(() -> desk.news(edition, newsroom));
    }

    /** A button for each form in which the list leaves the house; none for whoever gives none out. */
    Component[] exports(Supplier<String> newsroom, Runnable given) {
        if (!mayExport) {
            return new Component[0];
        }
        var buttons = Stream.of(FileKind.values())
                .<Component>map(kind -> new FileDownload(label(kind), () -> {
                    var file = give(kind, newsroom.get());
                    given.run();
                    return file;
                }));
        return Stream.concat(
                        Stream.concat(Stream.of(new Span(text("press.desk.ui.give"))), buttons),
                        Stream.of(RosterNavigation.linkToEdition(text("press.desk.ui.edition"), edition)))
                .toArray(Component[]::new);
    }

    private FileSnapshot give(FileKind kind, String newsroom) {
        var file = exporting.export(edition, new ExportDetails(kind, newsroom));
        return new FileSnapshot(file.name(), kind.contentType(), file.content()::accept);
    }
}
