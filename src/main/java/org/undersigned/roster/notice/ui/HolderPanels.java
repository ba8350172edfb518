package org.undersigned.roster.notice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.notice.Holder;
import org.undersigned.roster.notice.NoticeService;

/** Makes the panel of those who hold an edition that is not to be used as it is. */
@org.springframework.stereotype.Component
public class HolderPanels {

    private final NoticeService notices;
    private final UserDirectory users;
    private final CurrentUser user;

    HolderPanels(NoticeService notices, UserDirectory users, CurrentUser user) {
        this.notices = notices;
        this.users = users;
        this.user = user;
    }

    /**
     * Nothing where nobody holds it, or holders need not be told of anything.
     *
     * @param reading of the edition, with its names that stand no longer
     * @param told called when a holder was told
     */
    public Optional<Component> of(EditionFacts edition, EditionReading reading, Instants instants, Runnable told) {
        if (!user.may(Permission.EDITION_READ)) {
            return Optional.empty();
        }
        Supplier<List<Holder>> concerned = () -> notices.holders(edition.id()).stream()
                .filter(holder -> edition.state() != EditionState.SEALED || holder.holdsLost(reading))
                .toList();
        if (concerned.get().isEmpty()) {
            return Optional.empty();
        }
        var panel = new Panel(text("roster.notice.ui.title"));
        fill(panel, edition.id(), concerned, instants, told);
        return Optional.of(panel);
    }

    /** How many hold an edition and have neither a notice nor a later one. */
    public int waiting(UUID edition) {
        return (int) notices.holders(edition).stream()
                .filter(holder -> holder.told() == null && holder.newer() == null)
                .count();
    }

    /** Who holds an edition, as it is said before it is called back. */
    public List<String> names(UUID edition) {
        return notices.holders(edition).stream().map(Holder::name).toList();
    }

    private void fill(Panel panel, UUID edition, Supplier<List<Holder>> concerned, Instants instants, Runnable told) {
        var holders = concerned.get();
        var staff = users.names(holders.stream()
                .map(Holder::told)
                .filter(Objects::nonNull)
                .map(Holder.Told::by)
                .collect(Collectors.toSet()));
        Runnable changed = () -> {
            fill(panel, edition, concerned, instants, told);
            told.run();
        };
        panel.show(new HolderList(
                holders,
                staff,
                instants,
                user.may(Permission.EDITION_EXPORT) ? holder -> draft(edition, holder, changed) : null));
    }

    private void draft(UUID edition, Holder holder, Runnable changed) {
        Notifications.resultOrRefusal(() -> notices.draft(edition, holder.name()))
                .ifPresent(draft -> FormDialog.around(
                                text("roster.notice.ui.notice", holder.name()),
                                new NoticeForm(draft, holder.reached()),
                                text("roster.notice.ui.tell"),
                                details -> {
                                    notices.tell(edition, details);
                                    changed.run();
                                })
                        .wide()
                        .open());
    }
}
