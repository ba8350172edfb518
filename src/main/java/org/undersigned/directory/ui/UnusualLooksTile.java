package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.ui.TrailNavigation;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.directory.contact.LookRule;
import org.undersigned.directory.contact.UnusualLooks;
import org.undersigned.directory.contact.VaultService;

/** Who has looked into the vault unusually often, the rule for that, and the way to each look. */
@org.springframework.stereotype.Component
class UnusualLooksTile implements HomeTile {

    private static final String FEATURE = "directory";

    private final VaultService vault;
    private final UserDirectory users;

    UnusualLooksTile(VaultService vault, UserDirectory users) {
        this.vault = vault;
        this.users = users;
    }

    @Override
    public Place place() {
        return Place.STANDING;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String permission() {
        return Permission.VAULT_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var unusual = vault.unusual();
        var rule = new Paragraph(text(
                "directory.vault.unusual.rule",
                LookRule.MANY,
                LookRule.TIMES_USUAL,
                LookRule.FEWEST_DAYS,
                LookRule.DAYS));
        rule.addClassName("part-small");
        var panel = new Panel(text("directory.vault.unusual.title"));
        panel.show(unusual.isEmpty() ? new Paragraph(text("directory.vault.unusual.none")) : list(unusual), rule);
        return panel;
    }

    private Component list(List<UnusualLooks> unusual) {
        var list = new PartList();
        unusual.forEach(looks -> {
            var name = users.name(looks.user());
            var figures =
                    text("directory.vault.unusual.figures", looks.looks(), Instants.date(looks.day()), looks.week());
            var usual = looks.usual().isPresent()
                    ? text("directory.vault.unusual.usual", looks.usual().getAsInt())
                    : text("directory.vault.unusual.no-usual");
            list.add(
                    TrailNavigation.linkToTrail(name, looks.user(), FEATURE, looks.beginning()),
                    text("directory.vault.unusual.line", figures, usual));
        });
        return list;
    }
}
