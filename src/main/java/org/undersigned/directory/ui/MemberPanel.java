package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.member.MemberLine;
import org.undersigned.directory.member.MemberService;

/** The members of a group; on the card of a member, the groups. */
@org.springframework.stereotype.Component
class MemberPanel implements CardPanel {

    private final MemberService members;
    private final PartySearch search;
    private final CurrentUser user;

    MemberPanel(MemberService members, PartySearch search, CurrentUser user) {
        this.members = members;
        this.search = search;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.WORK;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Nothing for those who neither have members nor are one. */
    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        return card.kind() == PartyKind.GROUP ? Optional.of(membersOf(card, changed)) : groupsOf(card, changed);
    }

    private Component membersOf(PartyCard card, Runnable changed) {
        var lines = members.membersOf(card.id());
        var panel = new Panel(
                text("directory.member.title"),
                lines.isEmpty() ? new Paragraph(text("directory.member.none")) : list(lines, changed));
        return mayWrite()
                ? panel.actions(Buttons.icon(Symbol.ADD, text("directory.member.add"), () -> add(card, changed)))
                : panel;
    }

    private Optional<Component> groupsOf(PartyCard card, Runnable changed) {
        var lines = members.groupsOf(card.id());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(text("directory.member.groups"), list(lines, changed)));
    }

    private boolean mayWrite() {
        return user.may(Permission.DIRECTORY_WRITE);
    }

    private Component list(List<MemberLine> lines, Runnable changed) {
        var list = new PartList();
        for (var line : lines) {
            var name = DirectoryNavigation.linkToParty(line.name(), line.party());
            name.addClassName("printed");
            if (mayWrite()) {
                list.add(name, small(line), line.name(), () -> revise(line, changed), () -> remove(line, changed));
            } else {
                list.add(name, small(line));
            }
        }
        return list;
    }

    private static String small(MemberLine line) {
        return Stream.concat(
                        Stream.ofNullable(line.details().part()),
                        Stream.of(line.details().years()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(text("directory.separator")));
    }

    private void add(PartyCard group, Runnable changed) {
        var form = new NewMemberForm(search);
        FormDialog.around(text("directory.member.add"), form, text("directory.member.add"), member -> {
                    members.add(group.id(), member.party(), member.details());
                    changed.run();
                })
                .open();
    }

    private void revise(MemberLine seen, Runnable changed) {
        var form = new MemberForm();
        form.show(seen.details());
        FormDialog.around(
                        text("directory.member.revise", seen.name()), form, text("directory.member.save"), details -> {
                            members.revise(seen.id(), seen.version(), details);
                            changed.run();
                        })
                .open();
    }

    private void remove(MemberLine seen, Runnable changed) {
        new ConfirmAction(
                        text("directory.member.remove"),
                        text("directory.member.remove.text", seen.name()),
                        text("directory.member.remove"),
                        () -> {
                            members.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
