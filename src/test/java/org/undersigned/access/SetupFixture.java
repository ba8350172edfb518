package org.undersigned.access;

import org.springframework.stereotype.Component;

/** The setup link of an empty installation, as the console prints it. */
@Component
public class SetupFixture {

    private final SetupLinks links;

    SetupFixture(SetupLinks links) {
        this.links = links;
    }

    public String address() {
        return links.renew().orElseThrow();
    }
}
