/** The pages of contact roles, networks and their meetings. */
@NullMarked
package no.parorendeportalen.network.web;

import org.jspecify.annotations.NullMarked;
