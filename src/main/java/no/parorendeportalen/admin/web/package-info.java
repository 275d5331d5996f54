@NullMarked
package no.parorendeportalen.admin.web;

import org.jspecify.annotations.NullMarked;
