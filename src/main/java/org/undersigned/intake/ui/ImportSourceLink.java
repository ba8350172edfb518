package org.undersigned.intake.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.directory.source.ui.SourceLink;

/** From the source of a party to the import that brought it, for those who may see imports. */
@org.springframework.stereotype.Component
class ImportSourceLink implements SourceLink {

    private final CurrentUser user;

    ImportSourceLink(CurrentUser user) {
        this.user = user;
    }

    @Override
    public Optional<Component> to(UUID origin, String text) {
        return user.may(Permission.IMPORT_READ)
                ? Optional.of(IntakeNavigation.linkToImport(text, origin))
                : Optional.empty();
    }
}
